import { Image } from 'antd';
import { type Attachment, imageOf, isHeic, isPicture } from '../api/upload';
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
              <li key={f.sha256}>
                <Image
                  src={`/api/v1/cases/${caseNo}/attachments/${f.sha256}/thumbnail`}
                  alt={f.name}
                  width={88}
                  height={88}
                  loading="lazy"
                  preview={{ cover: '放大', src: imageOf(`/api/v1/cases/${caseNo}/attachments/${f.sha256}`, f) }}
                />
              </li>
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
