@NullMarked
package org.attestry.query.timeline;

import org.jspecify.annotations.NullMarked;
