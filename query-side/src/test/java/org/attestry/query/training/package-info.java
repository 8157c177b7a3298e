@NullMarked
package org.attestry.query.training;

import org.jspecify.annotations.NullMarked;
