const REGULATOR =
  /information commissioner|(?<![a-z])ico(?![a-z])|icocasework|ombudsman|scottish information commissioner|foi\.scot|itspublicknowledge|(?<![a-z])oaic(?![a-z])|(?<![a-z])oic(?![a-z])|office of government information services|(?<![a-z])ogis(?![a-z])|bundesbeauftragte|datenschutz- und informationsfreiheit|(?<![a-z])bfdi(?![a-z])|data protection commission(?![a-z])/i
const TRIBUNAL =
  /first-tier tribunal|information tribunal|upper tribunal|general regulatory chamber|(?<![a-z])grc(?![a-z])|administrative (?:review|appeals) tribunal|verwaltungsgericht/i

/** Whether a name, address or greeting is that of a regulator of access to information. */
export function isRegulator(text: string): boolean {
  return REGULATOR.test(text)
}

export function isTribunal(text: string): boolean {
  return TRIBUNAL.test(text)
}
