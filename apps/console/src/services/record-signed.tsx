import { useQuery } from '@tanstack/react-query';
import { signatureQuery } from '../api/queries';
import { SignatureWritten } from '../task/signature-written';
import { SERVICE_RECORDS } from '../ui/words';

/** Before one writes down what was done: the paper made of it bears one's own signature, until words are added. */
export function RecordSigned({ kind }: { kind: string }) {
  const { data: own } = useQuery(signatureQuery);
  const paper = (SERVICE_RECORDS as Record<string, string>)[kind];
  if (!own?.isUsed || paper === undefined) return null;
  return (
    <SignatureWritten
      written={{ papers: [paper], no: own.isStopped ? null : own.no }}
      when="记录制作成文书时没有补记、更正的"
    />
  );
}
