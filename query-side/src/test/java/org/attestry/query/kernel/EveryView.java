package org.attestry.query.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every view of the product, those to come included: what the kernel promises is held against all of them. */
public final class EveryView {

    private EveryView() {}

    /** One object of each. */
    public static Object[] ofTheProduct() {
        var finder = new ClassPathScanningCandidateComponentProvider(false);
        finder.addIncludeFilter(new AnnotationTypeFilter(View.class));
        return finder.findCandidateComponents("org.attestry.query").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> !type.getAnnotation(View.class).name().startsWith("test."))
                .map(EveryView::made)
                .toArray();
    }

    private static Object made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(EveryView::given)
                    .toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException notMade) {
            throw new IllegalStateException(notMade);
        }
    }

    private static Object given(Class<?> type) {
        if (type == EventReader.class) {
            return History.reader();
        }
        throw new IllegalStateException("A view takes a " + type.getName() + ", which this test cannot give it");
    }
}
