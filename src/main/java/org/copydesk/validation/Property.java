package org.copydesk.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of a class, found by its name: a getter, a record's accessor or a field, in this
 * order.
 *
 * @param name the name in the annotation
 * @param member a method without parameters, or a field; accessible
 */
record Property(String name, Member member) {

  /**
   * Finds a property; empty where the class has none of that name.
   *
   * @throws ConstraintDeclarationException if access to it is denied
   */
  static Optional<Property> find(Class<?> type, String name) {
    var getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return method(type, getter)
        .or(() -> type.isRecord() ? method(type, name) : Optional.empty())
        .or(() -> field(type, name))
        .map(member -> new Property(name, readable(type, name, member)));
  }

  private static Optional<Member> method(Class<?> type, String name) {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      try {
        var method = c.getDeclaredMethod(name);
        if (isReadable(method)) {
          return Optional.of(method);
        }
      } catch (NoSuchMethodException e) {
        // Maybe inherited.
      }
    }
    try {
      // Also the default methods of interfaces.
      return Optional.<Member>of(type.getMethod(name)).filter(found -> isReadable((Method) found));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static boolean isReadable(Method method) {
    return !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class;
  }

  private static Optional<Member> field(Class<?> type, String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      try {
        var field = c.getDeclaredField(name);
        if (!Modifier.isStatic(field.getModifiers())) {
          return Optional.of(field);
        }
      } catch (NoSuchFieldException e) {
        // Maybe inherited.
      }
    }
    return Optional.empty();
  }

  private static Member readable(Class<?> type, String name, Member member) {
    if (!((AccessibleObject) member).trySetAccessible()) {
      var owner = member.getDeclaringClass();
      throw new ConstraintDeclarationException(
          "property \""
              + name
              + "\" of "
              + type.getName()
              + " can't be read: module "
              + owner.getModule().getName()
              + " must open package "
              + owner.getPackageName()
              + " to org.copydesk");
    }
    return member;
  }

  /**
   * Returns the value in a bean.
   *
   * @throws ValidationException if the getter throws
   */
  @Nullable Object of(Object bean) {
    try {
      return member instanceof Field field ? field.get(bean) : ((Method) member).invoke(bean);
    } catch (InvocationTargetException e) {
      throw new ValidationException(this + " threw " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new ValidationException(this + " can't be read", e);
    }
  }

  /** Returns an exception for a value of an unsupported type. */
  ConstraintDeclarationException wrongType(String expected, Object value) {
    return new ConstraintDeclarationException(
        this + ": expected " + expected + ", found " + value.getClass().getName());
  }

  @Override
  public String toString() {
    return "property \"" + name + "\" of " + member.getDeclaringClass().getName();
  }
}
