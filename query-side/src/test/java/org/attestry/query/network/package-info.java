@NullMarked
package org.attestry.query.network;

import org.jspecify.annotations.NullMarked;
