package dev.engross.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a class of records, found once a class. */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Map<String, Method> accessors = new LinkedHashMap<>();
  private final List<String> names;

  private RecordShape(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      accessors.put(component.getName(), accessor);
    }
    names = List.copyOf(accessors.keySet());
  }

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  List<String> names() {
    return names;
  }

  boolean has(String name) {
    return accessors.containsKey(name);
  }

  /** A component's value; the record must have one of this name. */
  Object value(Record record, String name) {
    try {
      return accessors.get(name).invoke(record);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(record.getClass().getName() + "." + name + " throws", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(record.getClass().getName() + "." + name + " is out of reach", e);
    }
  }
}
