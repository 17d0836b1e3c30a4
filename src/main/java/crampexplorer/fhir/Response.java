package crampexplorer.fhir;

import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * What a QuestionnaireResponse says, as far as the check needs it: nobody's name, and no
 * other word of whoever sent it.
 *
 * @param status how far it was filled in, of the value set of FHIR
 * @param findings chosen answers, all of the codebook
 */
record Response(String status, Set<Slug> findings) {
}
