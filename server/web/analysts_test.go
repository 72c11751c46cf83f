package web

import (
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"
)

// demoKey makes the analyst's API key in a demo.
func demoKey(t *testing.T, address string) string {
	t.Helper()
	const query = `mutation($id: ID!, $input: APITokenInput!) { apiTokenCreate(id: $id, input: $input) { secret userErrors { message } } }`
	_, config := get(
		t,
		http.DefaultClient,
		http.MethodPost,
		address+"/graphql",
		map[string]any{"query": `{ fieldKit { serverTime } }`},
		"Authorization",
		signedIn(t, address, "polis"),
	)
	today, _ := walk(config, "data", "fieldKit", "serverTime").(string)
	input := map[string]any{"name": "Exempel", "areas": []string{"2560"}, "expiresOn": today[:10]}
	_, body := get(
		t,
		http.DefaultClient,
		http.MethodPost,
		address+"/graphql",
		map[string]any{
			"query":     query,
			"variables": map[string]any{"id": uuid.NewString(), "input": input},
		},
		"Authorization",
		signedIn(t, address, "analytiker"),
	)
	secret, ok := walk(body, "data", "apiTokenCreate", "secret").(string)
	if !ok {
		t.Fatalf("%v", body)
	}
	return secret
}

// What the examples of the documentation need may be missing on a machine: then there is nothing to
// run, and the log says so.
func TestTheDocumentedExamplesAgree(t *testing.T) {
	address := startDemo(t, false)
	key := demoKey(t, address)
	checks := map[string]bool{}
	for program, file := range map[string]string{"python3": "../../docs/analysts.py", "Rscript": "../../docs/analysts.R"} {
		found, err := exec.LookPath(program)
		if err != nil {
			t.Logf("%s is not here, so %s is not run", program, file)
			continue
		}
		command := exec.CommandContext(t.Context(), found, file, "2560")
		command.Env = append(os.Environ(), "LOFTET="+address, "LOFTET_KEY="+key, "LC_ALL=C.UTF-8")
		text, err := command.CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v\n%s", program, err, text)
			continue
		}
		if n := strings.Count(string(text), "per timme"); n < 5 {
			t.Errorf("%s: %s", program, text)
		}
		checks[strings.Join(regexp.MustCompile(`[0-9.]+`).FindAllString(string(text), -1), " ")] = true
	}
	if len(checks) > 1 {
		t.Errorf("they do not agree: %v", checks)
	}
}
