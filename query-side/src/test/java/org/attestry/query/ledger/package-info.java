@NullMarked
package org.attestry.query.ledger;

import org.jspecify.annotations.NullMarked;
