@NullMarked
package org.attestry.query.visits;

import org.jspecify.annotations.NullMarked;
