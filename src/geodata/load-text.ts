/**
 * Reads a text file that lies on the page's own server.
 * @throws Error when the server does not have it or does not answer
 */
export async function loadText(address: string, fetchFile: typeof fetch = fetch): Promise<string> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`loadText: got ${response.status} for ${address}, expected a file`);
  return response.text();
}
