/** The least that everyone should know, in a few sentences. */
export function SafetyInShort() {
  return (
    <p>
      This is a tradition with modest evidence, for sore muscles of adults; it diagnoses and treats
      nothing. Some signs need a doctor first, and every guide begins with them. Some points are not
      for everyone: pregnancy, blood thinners, brittle bones, a clot, cancer, an operation or a
      fever change the advice.
    </p>
  )
}
