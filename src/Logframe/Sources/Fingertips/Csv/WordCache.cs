using System.Diagnostics.CodeAnalysis;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Remembers what each distinct text of a column means, so that a text which occurs in every row is understood once.</summary>
internal sealed class WordCache<T>(Func<string, T> understand)
{
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _meanings =
        new Dictionary<byte[], T>(Utf8Comparer.Instance).GetAlternateLookup<ReadOnlySpan<byte>>();

    private byte[]? _lastField;
    private T _lastMeaning = default!;

    public T this[ReadOnlySpan<byte> field]
    {
        get
        {
            if (_lastField is not null && field.SequenceEqual(_lastField))
            {
                return _lastMeaning;
            }

            if (!_meanings.TryGetValue(field, out var actual, out var meaning))
            {
                meaning = understand(FieldText.Clean(field));
                _meanings[field] = meaning;
                actual = field.ToArray();
            }

            _lastField = actual;
            return _lastMeaning = meaning;
        }
    }

    /// <summary>Compares fields by their bytes.</summary>
    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static Utf8Comparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
