using System.CommandLine;
using System.Globalization;
using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Png;

namespace Logframe.Cli;

/// <summary>The options that say how charts are to come out.</summary>
internal sealed class ChartPrintOptions
{
    private const double LeastWidth = 60;
    private const double MostWidth = 420;
    private const double LeastScale = 0.5;
    private const double MostScale = 6;

    private readonly Option<string> _theme = Chosen("--theme", "Colours: light, dark", "light", "dark");
    private readonly Option<string> _size = Chosen("--size", "Space: page (across an A4 page), narrow (a phone or a column)", "page", "narrow");
    private readonly Option<double> _textScale = Between("--text-scale", $"Size of words, from {ChartLook.SmallestTextScale:0} to {ChartLook.LargestTextScale:0} times", ChartLook.SmallestTextScale, ChartLook.SmallestTextScale, ChartLook.LargestTextScale);
    private readonly Option<double> _widthMm = Between("--width-mm", $"Width in a document, {LeastWidth:0} to {MostWidth:0} millimetres; words keep their size, and --size is not used", 0, LeastWidth, MostWidth);
    private readonly Option<double> _scale = Between("--scale", "Pixels of a PNG per unit: 1 for a screen, 2 for print at 299 dots per inch", PngCanvas.PrintScale, LeastScale, MostScale);
    private readonly Option<bool> _alt = new("--alt") { Description = "Beside each picture its alternative text, as <name>.txt" };

    public Option<string> Format { get; } = CommonOptions.Format("svg", "png", "pdf", "csv");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Format, _theme, _size, _textScale, _widthMm, _scale, _alt })
        {
            command.Options.Add(option);
        }
    }

    public bool WantsAlternative(ParseResult options) => options.GetValue(_alt);

    public ChartLook LookOf(ParseResult options) => new(SizeOf(options))
    {
        Theme = options.GetRequiredValue(_theme) == "dark" ? Theme.Dark : Theme.Light,
        TextScale = options.GetValue(_textScale),
        PixelsPerUnit = options.GetValue(_scale),
    };

    private ChartSize SizeOf(ParseResult options) =>
        options.GetValue(_widthMm) is > 0 and var width ? ChartSize.ForPrint(width)
        : options.GetRequiredValue(_size) == "narrow" ? ChartSize.Narrow
        : ChartSize.Page;

    private static Option<string> Chosen(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static Option<double> Between(string name, string description, double unlessGiven, double least, double most) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => unlessGiven,
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be a number from {least:0.##} to {most:0.##}, not \"{text}\"."));
            return unlessGiven;
        },
    };
}
