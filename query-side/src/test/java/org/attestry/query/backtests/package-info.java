@NullMarked
package org.attestry.query.backtests;

import org.jspecify.annotations.NullMarked;
