@NullMarked
package org.attestry.query;

import org.jspecify.annotations.NullMarked;
