package org.broadsheet.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Stands before every method marked {@link Allowed} and asks who calls. */
@Interceptor
@Allowed
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedInterceptor implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentAccount current;

  /**
   * Lets the call pass when the caller has the capability.
   *
   * @throws ForbiddenException when they have not, or when nobody is known at all
   */
  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
    if (allowed == null) {
      allowed = call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
    }
    if (allowed == null) {
      throw new IllegalStateException("No @Allowed on " + call.getMethod());
    }
    try {
      current.require(allowed.value());
    } catch (ContextNotActiveException e) {
      throw new ForbiddenException("Nobody is known here; background work needs SystemWork", e);
    }
    return call.proceed();
  }
}
