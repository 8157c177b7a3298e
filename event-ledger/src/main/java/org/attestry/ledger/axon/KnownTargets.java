package org.attestry.ledger.axon;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Finds the target of a command where Axon's annotations say, and looks for them once a class instead of each time. */
public final class KnownTargets implements CommandTargetResolver {
    /** Reads one annotated member; nothing where there is none. */
    private interface Member {
        @Nullable
        Object of(Object command) throws ReflectiveOperationException;
    }

    private record Target(Member id, Member version) {}

    private final ClassValue<Target> targets = new ClassValue<>() {
        @Override
        protected Target computeValue(Class<?> type) {
            return new Target(
                    member(type, TargetAggregateIdentifier.class), member(type, TargetAggregateVersion.class));
        }
    };

    private static Member member(Class<?> type, Class<? extends Annotation> mark) {
        for (Method method : ReflectionUtils.methodsOf(type)) {
            if (AnnotationUtils.isAnnotationPresent(method, mark)) {
                ReflectionUtils.ensureAccessible(method);
                return method::invoke;
            }
        }
        for (Field field : ReflectionUtils.fieldsOf(type)) {
            if (AnnotationUtils.isAnnotationPresent(field, mark)) {
                ReflectionUtils.ensureAccessible(field);
                return field::get;
            }
        }
        return command -> null;
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Target target = targets.get(command.getPayloadType());
        try {
            Object id = target.id().of(command.getPayload());
            if (id == null) {
                throw new IllegalArgumentException(
                        command.getPayloadType().getName() + " has no value marked @TargetAggregateIdentifier");
            }
            Object version = target.version().of(command.getPayload());
            return new VersionedAggregateIdentifier(id, version == null ? null : Long.valueOf(version.toString()));
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException("cannot read the target of " + command.getPayloadType(), failed);
        }
    }
}
