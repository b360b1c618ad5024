package org.broadsheet.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case that only people with a capability may start; anybody else gets a {@link
 * ForbiddenException}. See docs/adr/0003.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

  /** What the caller must be able to do. */
  @Nonbinding
  Capability value() default Capability.READ;
}
