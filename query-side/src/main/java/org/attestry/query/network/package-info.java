/** What the network can be asked: markets, the people who answer for them, the providers they look after. */
@NullMarked
package org.attestry.query.network;

import org.jspecify.annotations.NullMarked;
