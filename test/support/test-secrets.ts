/** The secrets that a server requires, so that no test generates one. */
export const testSecrets = {
  AUTH_SECRET: 'a-secret-of-the-tests-of-32-characters',
  STORAGE_SECRET: 'another-secret-of-the-tests-32-characters',
  WEBHOOK_SECRET_KEY: 'a-third-secret-of-the-tests-32-characters',
};
