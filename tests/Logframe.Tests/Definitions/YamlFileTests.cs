using Logframe.Definitions.Yaml;
using YamlDotNet.Core;

namespace Logframe.Tests.Definitions;

public sealed class YamlFileTests
{
    [Theory]
    [InlineData("title: T\nareas: {kent: {name: Kent")]
    [InlineData("title: T\nareas: [kent, medway\n")]
    [InlineData("title: T\nnames: {a: b, c: d\ne: f\n")]
    public void Names_a_bracket_that_is_never_closed(string text)
    {
        var fault = Should.Throw<YamlException>(() => YamlFile.Read(new StringReader(text)));

        fault.Start.Line.ShouldBeInRange(2, 4);
    }
}
