package org.attestry.query.kernel.live;

import java.time.Duration;

/**
 * How much listening a node bears.
 *
 * @param readers at most at once
 * @param perPerson at most of one person
 * @param askers questions that are asked at once, so that listeners leave connections to everybody else
 * @param pause between two askings of the same question, however much happens
 * @param look after which a question is asked again although nothing was heard: what changes with the clock alone
 * @param heartbeat after which a line on which nothing was said is told that it is alive
 * @param patience with a reader who takes nothing
 * @param longest that somebody listens before they have to come again
 */
public record Limits(
        int readers,
        int perPerson,
        int askers,
        Duration pause,
        Duration look,
        Duration heartbeat,
        Duration patience,
        Duration longest) {}
