package org.attestry.events.sla;

import java.time.Duration;
import org.attestry.events.issues.Priority;

/** How much business time is promised for one priority. */
public record PriorityTarget(Priority priority, Duration target) {}
