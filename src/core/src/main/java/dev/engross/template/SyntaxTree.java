package dev.engross.template;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.TemplateException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * A parsed template's nodes. FreeMarker keeps what hangs below an expression to its own package; it is read by
 * reflection, because any second reading of the source could be made to differ from the parser's. With a FreeMarker
 * that lacks these methods the engine does not start.
 */
@SuppressWarnings("deprecation")
final class SyntaxTree {

  private static final Method COUNT = method(TemplateObject.class, "getParameterCount");
  private static final Method VALUE = method(TemplateObject.class, "getParameterValue", int.class);
  private static final Method SYMBOL = method(TemplateObject.class, "getNodeTypeSymbol");
  private static final Method BLAMED = method(TemplateException.class, "getBlamedExpression");

  private SyntaxTree() {}

  /** The node's own parts: expressions, names and constants; parts that were not written are left out. */
  static List<Object> parts(TemplateObject node) {
    int count = (Integer) call(COUNT, node);
    List<Object> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Object part = call(VALUE, node, i);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The expression that an exception blames; it must blame one. */
  static TemplateObject blamed(TemplateException fault) {
    return (TemplateObject) call(BLAMED, fault);
  }

  /** {@code #list}, {@code @}, {@code ?trim}, {@code +} and so on. */
  static String symbol(TemplateObject node) {
    return (String) call(SYMBOL, node);
  }

  /** The kind of an expression: the simple name of its class. */
  static String kind(TemplateObject node) {
    return node.getClass().getSimpleName();
  }

  static List<TemplateElement> children(TemplateElement element) {
    List<TemplateElement> children = new ArrayList<>(element.getChildCount());
    for (int i = 0; i < element.getChildCount(); i++) {
      children.add((TemplateElement) element.getChildAt(i));
    }
    return children;
  }

  private static Method method(Class<?> type, String name, Class<?>... types) {
    try {
      Method method = type.getDeclaredMethod(name, types);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is not FreeMarker 2.3.34: no " + name, e);
    }
  }

  private static Object call(Method method, Object node, Object... arguments) {
    try {
      return method.invoke(node, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is not FreeMarker 2.3.34: " + method.getName(), e);
    }
  }
}
