import { bearer } from '../../../service/surroundings/users';

const email = 'root@example.org';
const password = 'a quiet lamp under water';

/** Variables that say who the first superuser of the public template is. */
export const superuserSettings = {
  FIRST_SUPERUSER: email,
  FIRST_SUPERUSER_PASSWORD: password,
};

/** Signs the first superuser in, and makes the header that says so. */
export async function signInSuperuser(
  url: string,
): Promise<Record<string, string>> {
  const login = `${url}/api/v1/login/access-token`;
  const body = new URLSearchParams({ username: email, password });
  const answer = await fetch(login, { method: 'POST', body });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`POST ${login}: ${answer.status} ${text}`);
  return bearer(JSON.parse(text));
}
