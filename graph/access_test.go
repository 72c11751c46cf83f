package graph_test

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"loftet/graph/generated"
	"loftet/server/domain"
)

// accounts are the demo's, one for each role; the empty name is anonymous.
var accounts = map[string]domain.Role{
	"": domain.Citizen, "polis": domain.Officer, "falt": domain.FieldWorker, "samordnare": domain.Coordinator,
	"chef": domain.Chief, "analytiker": domain.Analyst, "admin": domain.Admin,
}

func TestEveryRootFieldIsClosedToEveryRoleThatItDoesNotName(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for keyword, root := range map[string]*ast.Definition{"query": schema.Query, "mutation": schema.Mutation} {
		for _, field := range root.Fields {
			rule := field.Directives.ForName("auth")
			if rule == nil {
				continue
			}
			for username, role := range accounts {
				named := mayCall(field, role)
				got := a.query(username, keyword+" { "+call(schema, field)+" }", nil)
				code := got.at("errors", 0, "extensions", "code")
				switch {
				case username == "" && code != "UNAUTHENTICATED", username != "" && !named && code != "FORBIDDEN":
					t.Errorf("%s as %q: %s", field.Name, username, got.text)
				case named && (code == "UNAUTHENTICATED" || code == "FORBIDDEN" || code == "INTERNAL"):
					t.Errorf("%s as %q: %s", field.Name, username, got.text)
				}
			}
		}
	}
}

// mayCall reports whether somebody with a role may call a field that is not for everybody.
func mayCall(field *ast.FieldDefinition, role domain.Role) bool {
	verb := domain.Verb(field.Directives.ForName("auth").Arguments.ForName("may").Value.Raw)
	return slices.Contains(domain.RolesThat(verb), role)
}

// call writes a call of a field with arguments that are of the right types and mean nothing.
func call(schema *ast.Schema, field *ast.FieldDefinition) string {
	var arguments []string
	for _, argument := range field.Arguments {
		if argument.Type.NonNull {
			arguments = append(arguments, argument.Name+": "+literal(schema, argument.Type))
		}
	}
	text := field.Name
	if len(arguments) > 0 {
		text += "(" + strings.Join(arguments, ", ") + ")"
	}
	return text + " { __typename }"
}

func literal(schema *ast.Schema, t *ast.Type) string {
	if t.Elem != nil {
		return "[]"
	}
	def := schema.Types[t.Name()]
	switch def.Kind {
	case ast.Enum:
		return def.EnumValues[0].Name
	case ast.InputObject:
		var fields []string
		for _, f := range def.Fields {
			if f.Type.NonNull {
				fields = append(fields, f.Name+": "+literal(schema, f.Type))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	switch t.Name() {
	case "Int", "Float":
		return "1"
	case "Boolean":
		return "true"
	case "Date":
		return `"2025-01-01"`
	case "DateTime":
		return `"2025-01-01T00:00:00Z"`
	}
	return `"x"`
}

func TestTheSchemaIsToldOnlyToThoseWhoMayAsk(t *testing.T) {
	t.Parallel()
	const introspect = `{ __schema { queryType { name } } }`
	closed := newAPI(t)
	closed.query("", introspect, nil).is(nil, "data", "__schema", "queryType", "name")
	closed.query("polis", introspect, nil).is(nil, "data", "__schema", "queryType", "name")
	closed.query("analytiker", introspect, nil).succeeds().is("Query", "data", "__schema", "queryType", "name")
	closed.query("", `{ currentPledg(area: "2560") { id } }`, nil).hasNot("currentPledge", "Did you mean")
	open := newAPIAt(t, summer, true)
	open.query("", introspect, nil).succeeds().is("Query", "data", "__schema", "queryType", "name")
}

func TestRequestsThatAreNotOnesAreRefused(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	const ok = `{"query":"{ __typename }"}`
	cases := []struct {
		name   string
		got    answer
		status int
	}{
		{"good", a.post("", ok), 200},
		{"no such type", a.post("", ok, "Accept", "text/html"), 406},
		{"the type with less weight", a.post("", ok, "Accept", "text/html, application/json;q=0.1"), 200},
		{"not JSON", a.post("", ok, "Content-Type", "text/plain"), 415},
		{"another charset", a.post("", ok, "Content-Type", "application/json; charset=latin1"), 415},
		{"cut", a.post("", `{"query":"{ __typename`), 400},
		{"two objects", a.post("", ok+ok), 400},
		{"a list", a.post("", "["+ok+"]"), 400},
		{"no query", a.post("", `{}`), 400},
		{"query no text", a.post("", `{"query":1}`), 400},
		{"variables no object", a.post("", `{"query":"{ __typename }","variables":[]}`), 400},
		{"too large", a.post("", `{"query":"{ __typename }","x":"`+strings.Repeat("x", 130<<10)+`"}`), 413},
		{"query too long", a.post("", `{"query":"{ __typename }`+strings.Repeat(" ", 17<<10)+`"}`), 413},
		{"too many tokens", a.post("", `{"query":"{ `+strings.Repeat("a:__typename ", 400)+`}"}`), 200},
		{"forged token", a.post("", ok, "Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."), 401},
		{"another scheme", a.post("", ok, "Authorization", "Basic eDp5"), 401},
	}
	for _, c := range cases {
		if c.got.status != c.status {
			t.Errorf("%s: status %d, want %d: %s", c.name, c.got.status, c.status, c.got.text)
		}
		if c.status >= 400 && (c.got.at("errors", 0, "message") == nil || c.got.at("data") != nil) {
			t.Errorf("%s: %s", c.name, c.got.text)
		}
		if len(c.got.text) > 4<<10 {
			t.Errorf("%s: an answer of %d bytes", c.name, len(c.got.text))
		}
	}
}

func TestGETIsForQueriesOnly(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	get := func(query string) answer {
		request, err := http.NewRequestWithContext(
			t.Context(),
			http.MethodGet,
			a.url+"?query="+url.QueryEscape(query),
			nil,
		)
		if err != nil {
			t.Fatal(err)
		}
		return a.send(request)
	}
	get(`{ __typename }`).succeeds().is("Query", "data", "__typename")
	if got := get(
		`mutation { pickupPointSave(id: "x", input: {area: "2560", name: "x"}) { userErrors { code } } }`,
	); got.status != http.StatusMethodNotAllowed {
		t.Errorf("a mutation by GET: %d %s", got.status, got.text)
	}
}

func TestAnonymousErrorsHoldNothingInternal(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	got := a.query("", `{ pledges(after: "nonsense") { totalCount } }`, nil)
	got.fails(domain.Invalid)
	got.hasNot("goroutine", "sqlite", "bson", ".go:", fmt.Sprint(a.url))
}
