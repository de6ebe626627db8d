/** A file that did not arrive, with words for whoever sent it. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

/**
 * Sends a file to be checked and answers its id.
 *
 * @param onProgress share of the file that has been sent, 0 to 1
 * @throws NotSent
 */
export function sendFile(file: File, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new NotSent('The server could not be reached. Nothing was stored; please try again.'));
    request.onload = () => {
      const answer = parse(request.responseText);
      if (request.status === 201 && typeof answer['id'] === 'string') resolve(answer['id']);
      else reject(new NotSent(typeof answer['message'] === 'string' ? answer['message'] : 'The server did not take this file.'));
    };
    request.open('POST', '/imports');
    request.send(body);
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
