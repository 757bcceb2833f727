/** A secret that is made to be searched for: wherever it turns up, something has leaked. */
export interface Canary {
  /** Names it in findings, which never show its value: `env/pem`. */
  id: string;
  /** What is handed over as the secret. */
  value: string;
  /**
   * The texts that give it away. Each encoding of a whole value holds the encodings of these parts, so parts are enough; what
   * every key of its kind has, such as the first line of a PEM, is none of them.
   */
  parts: string[];
}
