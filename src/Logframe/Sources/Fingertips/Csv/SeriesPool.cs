using System.Runtime.CompilerServices;
using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Gives equal series the same key object, so that a file of many periods does not hold its texts many times.</summary>
internal sealed class SeriesPool(string publisher)
{
    private readonly Dictionary<Parts, SeriesKey> _byParts = [];
    private readonly Dictionary<SeriesKey, SeriesKey> _distinct = [];

    public SeriesKey Get(string indicator, string area, string sex, string age, string categoryType, string category, int periodMonths)
    {
        var parts = new Parts(indicator, area, sex, age, categoryType, category, periodMonths);
        if (!_byParts.TryGetValue(parts, out var key))
        {
            var candidate = new SeriesKey(publisher, indicator, area, sex, age, categoryType, category, periodMonths);
            if (!_distinct.TryGetValue(candidate, out key))
            {
                _distinct[candidate] = key = candidate;
            }

            _byParts[parts] = key;
        }

        return key;
    }

    /// <summary>The same texts as objects: the caches of a reader hand out one object for one spelling.</summary>
    private readonly struct Parts(string indicator, string area, string sex, string age, string categoryType, string category, int months)
        : IEquatable<Parts>
    {
        private readonly string _indicator = indicator;
        private readonly string _area = area;
        private readonly string _sex = sex;
        private readonly string _age = age;
        private readonly string _categoryType = categoryType;
        private readonly string _category = category;
        private readonly int _months = months;

        public bool Equals(Parts other) =>
            ReferenceEquals(_area, other._area)
            && _months == other._months
            && ReferenceEquals(_sex, other._sex)
            && ReferenceEquals(_age, other._age)
            && ReferenceEquals(_category, other._category)
            && ReferenceEquals(_categoryType, other._categoryType)
            && ReferenceEquals(_indicator, other._indicator);

        public override bool Equals(object? obj) => obj is Parts other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(
            RuntimeHelpers.GetHashCode(_indicator),
            RuntimeHelpers.GetHashCode(_area),
            RuntimeHelpers.GetHashCode(_sex),
            RuntimeHelpers.GetHashCode(_age),
            RuntimeHelpers.GetHashCode(_categoryType),
            RuntimeHelpers.GetHashCode(_category),
            _months);
    }
}
