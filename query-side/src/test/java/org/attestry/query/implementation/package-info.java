@NullMarked
package org.attestry.query.implementation;

import org.jspecify.annotations.NullMarked;
