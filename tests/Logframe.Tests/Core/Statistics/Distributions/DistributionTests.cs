using Logframe.Core.Statistics.Distributions;

namespace Logframe.Tests.Core.Statistics.Distributions;

/// <summary>Expected values were computed with forty digits of precision.</summary>
public class DistributionTests
{
    [Theory]
    [InlineData(0.1, 0.46017216272297102)]
    [InlineData(6, 9.8658764503769814e-10)]
    [InlineData(20, 2.7536241186062337e-89)]
    [InlineData(-3, 0.99865010196836991)]
    [InlineData(0, 0.5)]
    public void Normal_tail(double z, double upper)
    {
        Same(Normal.UpperTail(z), upper);
        Same(Normal.LowerTail(-z), upper);
        Same(Normal.TwoSided(Math.Abs(z)), z < 0 ? 2 * (1 - upper) : 2 * upper);
    }

    [Theory]
    [InlineData(0.0001, -3.7190164854556806)]
    [InlineData(0.3, -0.52440051270804078)]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.9599639845400542)]
    [InlineData(0.999, 3.0902323061678135)]
    [InlineData(1e-12, -7.0344838253011319)]
    public void Normal_quantile(double probability, double z) => Same(Normal.Quantile(probability), z);

    [Theory]
    [InlineData(0.001, 0.01, 0.93857065252612899, 0.061429347473871014)]
    [InlineData(0.5, 0.5, 0.6826894921370859, 0.3173105078629141)]
    [InlineData(3, 10, 0.0011024881301154797, 0.99889751186988452)]
    [InlineData(10, 3, 0.99723060428448842, 0.0027693957155115759)]
    [InlineData(59000, 59423, 0.04110360090684746, 0.95889639909315254)]
    [InlineData(200, 3, 1, 2.7956093736608835e-83)]
    [InlineData(0, 3, 0, 1)]
    public void Gamma_tails(double x, double shape, double lower, double upper)
    {
        Same(Gamma.LowerTail(x, shape), lower);
        Same(Gamma.UpperTail(x, shape), upper);
        Same(ChiSquared.LowerTail(2 * x, 2 * shape), lower);
        Same(ChiSquared.UpperTail(2 * x, 2 * shape), upper);
    }

    [Theory]
    [InlineData(0.025, 0.02, 7.0453719946274915e-161)]
    [InlineData(0.001, 2, 0.002001000667167067)]
    [InlineData(0.975, 2400, 2537.6745538715547)]
    [InlineData(0.5, 1, 0.45493642311957275)]
    [InlineData(0.998, 1, 9.5495357060832433)]
    [InlineData(0.0005, 21, 5.8957001373608013)]
    public void Chi_squared_quantile(double probability, double degreesOfFreedom, double x) =>
        Same(ChiSquared.Quantile(probability, degreesOfFreedom), x);

    [Theory]
    [InlineData(0.3, 2, 5, 0.579825, 0.420175)]
    [InlineData(0.999, 0.5, 3, 0.99999999968738274, 3.1261725786136477e-10)]
    [InlineData(1e-6, 0.5, 40, 0.0071141378179729728, 0.99288586218202703)]
    [InlineData(0.26, 9, 26, 0.5403008236827583, 0.4596991763172417)]
    [InlineData(0.5, 1000, 1020, 0.67187249875205666, 0.32812750124794334)]
    [InlineData(0, 2, 3, 0, 1)]
    [InlineData(1, 2, 3, 1, 0)]
    public void Beta_tails(double x, double a, double b, double lower, double upper)
    {
        Same(Beta.LowerTail(x, a, b), lower);
        Same(Beta.UpperTail(x, a, b), upper);
    }

    [Theory]
    [InlineData(0.025, 9, 26, 0.12881739158350816)]
    [InlineData(0.975, 10, 25, 0.44361536830510659)]
    [InlineData(0.001, 1, 30, 3.3349455014012341e-5)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.975, 0.5, 0.02, 1)]
    public void Beta_quantile(double probability, double a, double b, double x) => Same(Beta.Quantile(probability, a, b), x);

    [Theory]
    [InlineData(1, 1, 0.25)]
    [InlineData(2.5, 3, 0.043853323504032774)]
    [InlineData(0.001, 7, 0.49961500862249942)]
    [InlineData(40, 8, 8.3928594395728961e-11)]
    [InlineData(3, 200, 0.0015215235569529514)]
    [InlineData(1e5, 1, 3.1830988617318034e-6)]
    [InlineData(double.PositiveInfinity, 4, 0)]
    public void Student_tail(double t, double degreesOfFreedom, double upper)
    {
        Same(StudentT.UpperTail(t, degreesOfFreedom), upper);
        Same(StudentT.LowerTail(-t, degreesOfFreedom), upper);
        Same(StudentT.LowerTail(t, degreesOfFreedom), 1 - upper);
        Same(StudentT.TwoSided(-t, degreesOfFreedom), 2 * upper);
    }

    [Theory]
    [InlineData(0.975, 1, 12.706204736174705)]
    [InlineData(0.975, 8, 2.3060041352041667)]
    [InlineData(0.5, 3, 0)]
    [InlineData(0.5001, 3, 0.00027206990911050335)]
    [InlineData(0.9995, 1, 636.61924876871962)]
    [InlineData(0.005, 3, -5.8409093097333573)]
    [InlineData(0.95, 1000, 1.6463788172854647)]
    public void Student_quantile(double probability, double degreesOfFreedom, double t) => Same(StudentT.Quantile(probability, degreesOfFreedom), t);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_certain_or_impossible_event_has_no_quantile(double probability)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Normal.Quantile(probability));
        Should.Throw<ArgumentOutOfRangeException>(() => Gamma.Quantile(probability, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Beta.Quantile(probability, 1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => StudentT.Quantile(probability, 1));
    }

    private static void Same(double actual, double expected) => actual.ShouldBe(expected, Math.Max(1e-11 * Math.Abs(expected), double.Epsilon));
}
