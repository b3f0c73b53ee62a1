/// An error that a script raises before it changes anything.
struct ScriptFailure {
  /// What is wrong; `%L` is where the value that the database holds goes, as a literal.
  let message: String
  /// What to do about it.
  let hint: String
  let table: String

  /// A block that raises the error if a query finds something.
  ///
  /// - Parameter query: Puts a text into the variable `held`.
  /// - Returns: The block.
  func block(finding query: String) -> String {
    """
    DO $check$ DECLARE held text; BEGIN
    \(query)
    IF FOUND THEN RAISE EXCEPTION USING ERRCODE = 'unique_violation', \
    TABLE = \(SQLName.literal(table)), MESSAGE = format(\(SQLName.literal(message)), held), \
    HINT = \(SQLName.literal("Nothing was changed. " + hint)); END IF;
    END $check$;
    """
  }
}
