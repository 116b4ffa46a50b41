using System.Text.Json.Serialization;

namespace Logframe.Web.People.Accounts;

/// <summary>How the accounts are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AccountBook))]
internal sealed partial class AccountJson : JsonSerializerContext;
