/** The least that everyone should know, in a few sentences. */
export function SafetyInShort() {
  return (
    <p>
      A tradition with modest evidence, for the sore muscles of adults: no diagnosis, no treatment.
      Some signs need a doctor first; every guide begins with them. In pregnancy and with some
      illnesses, some points are left out.
    </p>
  )
}
