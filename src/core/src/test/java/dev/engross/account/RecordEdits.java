package dev.engross.account;

import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.value.LegalDate;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** All records that differ from one in one place: another word, another number, something more or less of a list. */
public final class RecordEdits {

  private final BiPredicate<Class<?>, String> skipped;

  /** @param skipped components that are left as they are, by their record and their name */
  public RecordEdits(BiPredicate<Class<?>, String> skipped) {
    this.skipped = skipped;
  }

  /** @param told where something was changed, and what came of it */
  public void of(Object value, BiConsumer<String, Object> told) {
    edits("", value, told);
  }

  private void edits(String path, Object value, BiConsumer<String, Object> told) {
    if (value instanceof Location || value instanceof Target) {
      return;
    }
    if (value instanceof String text) {
      told.accept(path + ": another word", text + "zzz");
    } else if (value instanceof Integer number) {
      told.accept(path + ": another number", number + 1);
    } else if (value instanceof Boolean is) {
      told.accept(path + ": the contrary", !is);
    } else if (value instanceof BigDecimal number) {
      told.accept(path + ": another number", number.add(BigDecimal.ONE));
    } else if (value instanceof LocalDate date) {
      told.accept(path + ": another day", date.plusDays(1));
    } else if (value instanceof Enum<?> constant) {
      Object[] all = constant.getDeclaringClass().getEnumConstants();
      if (all.length > 1) {
        told.accept(path + ": another one", all[(constant.ordinal() + 1) % all.length]);
      }
    } else if (value instanceof List<?> list) {
      lists(path, list, told);
    } else if (value instanceof Set<?> set) {
      lists(path, List.copyOf(set), (where, list) -> told.accept(where, new LinkedHashSet<>((List<?>) list)));
    } else if (value instanceof Map<?, ?> map) {
      maps(path, map, told);
    } else if (value instanceof Record whole) {
      records(path, whole, told);
    } else if (!(value instanceof LegalDate)) {
      throw new AssertionError("nobody knows how to change a " + value.getClass() + " at " + path);
    }
  }

  private void lists(String path, List<?> list, BiConsumer<String, Object> told) {
    for (int i = 0; i < list.size(); i++) {
      int at = i;
      List<Object> fewer = new ArrayList<>(list);
      fewer.remove(i);
      told.accept(path + "[" + i + "]: taken away", fewer);
      edits(path + "[" + i + "]", list.get(i), (where, other) -> {
        List<Object> changed = new ArrayList<>(list);
        changed.set(at, other);
        told.accept(where, changed);
      });
    }
    if (list.size() > 1) {
      List<Object> turned = new ArrayList<>(list);
      Collections.reverse(turned);
      told.accept(path + ": in another order", turned);
    }
  }

  private void maps(String path, Map<?, ?> map, BiConsumer<String, Object> told) {
    map.forEach((key, value) -> {
      Map<Object, Object> fewer = new LinkedHashMap<>(map);
      fewer.remove(key);
      told.accept(path + "." + key + ": taken away", fewer);
      edits(path + "." + key, value, (where, other) -> {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, other);
        told.accept(where, changed);
      });
    });
  }

  private void records(String path, Record whole, BiConsumer<String, Object> told) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(whole, c)).toArray();
    for (int i = 0; i < components.length; i++) {
      int at = i;
      if (!skipped.test(whole.getClass(), components[i].getName())) {
        edits(path + "/" + components[i].getName(), values[i], (where, other) -> {
          Object[] changed = values.clone();
          changed[at] = other;
          told.accept(where, made(whole.getClass(), components, changed));
        });
      }
    }
  }

  /** The same record with another component. */
  public static Object with(Record whole, String component, Object value) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    return made(whole.getClass(), components, Arrays.stream(components)
        .map(c -> c.getName().equals(component) ? value : value(whole, c)).toArray());
  }

  private static Object value(Record whole, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object made(Class<?> type, RecordComponent[] components, Object... values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
