package dev.vetted.workflow.engine;

import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/** Says in one line what could not be delivered; the registry keeps it and {@link UndeliveredEvents} tries again. */
@Component
class DeliveryFailures implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryFailures.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return this::report;
    }

    private void report(Throwable failure, Method method, Object... arguments) {
        LOG.warn(
                "{} was not delivered and will be again: {}",
                arguments.length == 1 ? arguments[0] : method,
                failure.getMessage());
        LOG.debug("the failure in full", failure);
    }
}
