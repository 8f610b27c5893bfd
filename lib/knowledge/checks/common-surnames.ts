/** Family names so frequent in the news that alone they name nobody. Normalised; names that two persons of the pack bear are found without this list. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Frequent family names of many languages. */
export const commonSurnames = list(`
  abbas abdullah adams ahmed ali allen anderson bailey baker bell bennett brooks brown bush campbell carter chan chen cheng choi chung clark clinton cohen
  collins cook cooper cox cruz davies davis diaz edwards evans fernandez fischer fisher garcia gomez gonzalez gray green gupta hall han harris
  hassan hernandez hill ho hoffman howard huang hughes hussein ibrahim jackson james jeon jeong johnson jones joshi jung kang kelly kennedy khan kim king kumar
  lam lee lewis li lim lin liu long lopez ma marshall martin martinez mason meyer miller mitchell mohamed moon moore morales morgan morris muller murphy murray
  myers nelson ng nguyen obrien ortiz park parker patel perez perry peterson pham phillips powell price ramirez ramos reed reid reyes
  richardson rivera roberts robinson rodriguez rogers ross roy russell ryan sanchez sanders santos schmidt schneider schroder scott shah sharma shin silva
  simmons singh smith son song stewart stone sullivan sun suzuki tan tanaka taylor thomas thompson torres tran turner walker wang ward watanabe watson weber
  white williams wilson wong wood wright wu xu yang yoon young yu zhang zhao zhou zhu
`);
