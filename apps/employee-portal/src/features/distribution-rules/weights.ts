/** The weights of a rule, in the order in which they are shown. */
export const WEIGHTS = ['territoryWeight', 'specialisationWeight', 'tierWeight', 'acceptanceWeight', 'capacityWeight', 'fairnessWeight'] as const;
