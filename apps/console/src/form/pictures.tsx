import { Image } from 'antd';
import { type Attachment, imageOf, isHeic, isPicture } from '../api/upload';
import { SMALL_WORDS, useSmall } from '../api/small';
import { FileTile } from './attachments';

/** Photos as thumbnails that open large, one after the other; whatever a browser does not show as it was given, by its name. */
export function Pictures({ caseNo, files }: { caseNo: string; files: Attachment[] }) {
  const pictures = files.filter(isPicture);
  const others = files.filter((f) => !isPicture(f) || isHeic(f));
  return (
    <>
      {pictures.length > 0 ? (
        <Image.PreviewGroup>
          <ul className="pictures">
            {pictures.map((f) => (
              <Picture key={f.sha256} caseNo={caseNo} file={f} />
            ))}
          </ul>
        </Image.PreviewGroup>
      ) : null}
      {others.length > 0 ? (
        <ul className="file-list">
          {others.map((f) => (
            <li key={f.sha256}>
              <FileTile caseNo={caseNo} file={f} named />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** One of them; where it cannot be shown, its tile says so. */
function Picture({ caseNo, file }: { caseNo: string; file: Attachment }) {
  const href = `/api/v1/cases/${caseNo}/attachments/${file.sha256}`;
  const [small, fail] = useSmall(`${href}/thumbnail`, file);
  if (small === 'there')
    return (
      <li>
        <Image
          src={`${href}/thumbnail`}
          alt={file.name}
          width={88}
          height={88}
          loading="lazy"
          preview={{ cover: '放大', src: imageOf(href, file) }}
          onError={fail}
        />
      </li>
    );
  // That of a phone's own kind stands beneath anyway.
  return isHeic(file) ? null : (
    <li>
      <FileTile caseNo={caseNo} file={file} named />
      <span className="muted">{SMALL_WORDS[small]}</span>
    </li>
  );
}
