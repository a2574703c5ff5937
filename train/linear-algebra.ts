/** The axes along which vectors differ most, by subspace iteration on their second moments; the same on every run. */
export function principalAxes(
  vectors: readonly Float32Array[],
  count: number,
): { project(vector: Float32Array): Float32Array } {
  const width = vectors[0]?.length ?? 0;
  const moments = Array.from({ length: width }, () => new Float64Array(width));
  for (const vector of vectors)
    for (let i = 0; i < width; i += 1) {
      const row = moments[i]!;
      const value = vector[i]!;
      for (let j = i; j < width; j += 1) row[j]! += value * vector[j]!;
    }
  for (let i = 0; i < width; i += 1) for (let j = 0; j < i; j += 1) moments[i]![j] = moments[j]![i]!;
  let axes: Float64Array[] = Array.from({ length: count }, (_, k) => {
    const axis = new Float64Array(width);
    for (let i = 0; i < width; i += 1) axis[i] = Math.sin((k + 1) * (i + 1) * 0.7);
    return axis;
  });
  for (let turn = 0; turn < 30; turn += 1) axes = orthonormal(axes.map((axis) => times(moments, axis)));
  return {
    project(vector) {
      return Float32Array.from(axes, (axis) => {
        let sum = 0;
        for (let i = 0; i < width; i += 1) sum += axis[i]! * vector[i]!;
        return sum;
      });
    },
  };
}

function times(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => {
    let sum = 0;
    for (let j = 0; j < vector.length; j += 1) sum += row[j]! * vector[j]!;
    return sum;
  });
}

function orthonormal(axes: readonly Float64Array[]): Float64Array[] {
  const made: Float64Array[] = [];
  for (const axis of axes) {
    const rest = Float64Array.from(axis);
    for (const other of made) {
      let dot = 0;
      for (let i = 0; i < rest.length; i += 1) dot += rest[i]! * other[i]!;
      for (let i = 0; i < rest.length; i += 1) rest[i]! -= dot * other[i]!;
    }
    const norm = Math.sqrt(rest.reduce((sum, value) => sum + value * value, 0)) || 1;
    made.push(rest.map((value) => value / norm));
  }
  return made;
}
