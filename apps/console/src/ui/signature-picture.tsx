import './signature-picture.css';

/** One's own signature as it stands on papers: black on white in both themes. `no`: so that a new one is fetched anew. */
export function SignaturePicture({ no, small = false }: { no: number; small?: boolean }) {
  return (
    <img
      className={small ? 'signature-picture small' : 'signature-picture'}
      src={`/api/v1/auth/signature/image?no=${no}`}
      alt="我的签名"
    />
  );
}
