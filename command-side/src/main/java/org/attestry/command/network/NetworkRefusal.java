package org.attestry.command.network;

import org.attestry.command.kernel.Refusal;

/** Why the network says no. */
enum NetworkRefusal implements Refusal {
    REGISTERED_OTHERWISE("It is registered with other particulars; a registration is said once");

    private final String sentence;

    NetworkRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
