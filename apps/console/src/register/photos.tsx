import { CameraOutlined, DeleteOutlined, FileAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { newKey } from '../api/client';
import { ACCEPTED, sizeText } from '../api/upload';
import type { Photo } from './drafts';

/** Photos that wait for the case to have a number, the camera first; as the camera took them: place and time stay in the file. */
export function Photos({ photos, change }: { photos: Photo[]; change: (photos: Photo[]) => void }) {
  const camera = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) =>
    change([...photos, ...[...(files ?? [])].map((file) => ({ id: newKey(), name: file.name, file }))]);
  const input = { className: 'hidden', type: 'file', tabIndex: -1 } as const;
  return (
    <div className="files">
      <input
        {...input}
        ref={camera}
        accept="image/*"
        capture="environment"
        aria-label="现场拍照"
        onChange={(e) => {
          take(e.target.files);
          e.target.value = '';
        }}
      />
      <input
        {...input}
        ref={chooser}
        multiple
        accept={ACCEPTED}
        aria-label="现场照片和文件"
        onChange={(e) => {
          take(e.target.files);
          e.target.value = '';
        }}
      />
      {photos.length > 0 ? (
        <ul className="photo-grid" aria-label="已选的照片和文件">
          {photos.map((photo, i) => (
            <li key={photo.id}>
              <Thumbnail photo={photo} />
              <span className="muted">
                {i + 1}．<bdi>{photo.name}</bdi> {sizeText(photo.file.size)}
              </span>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={`移除第 ${i + 1} 个：${photo.name}`}
                onClick={() => change(photos.filter((p) => p.id !== photo.id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div className="photo-buttons">
        <Button icon={<CameraOutlined />} onClick={() => camera.current?.click()}>
          拍照
        </Button>
        <Button icon={<FileAddOutlined />} onClick={() => chooser.current?.click()}>
          选择照片或文件
        </Button>
      </div>
    </div>
  );
}

/** A small picture, upright as the camera meant it; what this browser cannot draw (HEIC) is told in words and goes in as it is. */
function Thumbnail({ photo }: { photo: Photo }) {
  const [url, setUrl] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(photo.file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo.file]);
  const picture = photo.file.type.startsWith('image/');
  if (!picture || failed) return <span className="photo-none">{picture ? '此格式不能预览，会原样存入' : '文件'}</span>;
  return url ? <img src={url} alt="" onError={() => setFailed(true)} /> : <span className="photo-none" />;
}
