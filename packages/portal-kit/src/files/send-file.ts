/** What came of sending a file: its id, or why it was not taken. */
export type FileOutcome = { id: string } | { refused: Refusal | 'failed' };

type Refusal = 'offline' | 'unsent' | 'large' | 'kind';
/** Whoever may write may send files, so that a 403 says that too many of theirs are in no message. */
const REFUSALS: Record<number, Refusal> = { 0: 'offline', 403: 'unsent', 413: 'large', 415: 'kind' };

/** Sends a file to where its kind goes in, and tells how much of it is over, from 0 to 1: `fetch` can't say that. */
export function sendFile(path: string, file: File, as: string, progress: (share: number) => void, stop: AbortSignal): Promise<FileOutcome> {
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append('file', file);
  stop.addEventListener('abort', () => request.abort());
  return new Promise((done) => {
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onloadend = () => {
      const id = request.status === 201 ? (request.response as { id?: string } | null)?.id : undefined;
      done(id ? { id } : { refused: REFUSALS[request.status] ?? 'failed' });
    };
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('relata-as', as);
    request.send(body);
  });
}

/** Deletes a file that is in use nowhere. Nobody waits for it: what stays all the same is removed a day later. */
export function deleteFile(path: string, id: string, as: string): void {
  void fetch(`${path}/${id}`, { method: 'DELETE', headers: { 'relata-as': as } }).catch(() => undefined);
}
