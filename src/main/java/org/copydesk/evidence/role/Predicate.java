package org.copydesk.evidence.role;

import java.util.List;
import org.copydesk.lexicon.sense.Sense;

/**
 * A verb with its participants.
 *
 * @param verb place of the verb
 * @param agent who does it
 * @param patient to whom, from the verb to the end of the first name
 * @param patientName place of the last word of the first name of the patient
 * @param preposition the preposition before the patient; empty for none
 * @param senses senses of the verb with the preposition, else of the verb
 */
record Predicate(
    int verb,
    TokenRange agent,
    TokenRange patient,
    int patientName,
    String preposition,
    List<Sense> senses) {}
