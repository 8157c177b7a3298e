@NullMarked
package org.attestry.query.views;

import org.jspecify.annotations.NullMarked;
