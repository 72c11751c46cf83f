package web

import (
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/clocktest"
	"loftet/server/domain"
)

// demoKey makes the analyst's API key in a demo.
func demoKey(t *testing.T, address string, expiresOn domain.Date) string {
	t.Helper()
	input := map[string]any{"name": "Exempel", "areas": []string{"2560"}, "expiresOn": expiresOn}
	const query = `mutation($id: ID!, $input: APITokenInput!) { apiTokenCreate(id: $id, input: $input) { secret userErrors { message } } }`
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
	documentedExamplesAgree(t, began, clocktest.Now)
	for when, at := range clocktest.Awkward {
		t.Run(when, func(t *testing.T) { documentedExamplesAgree(t, at, clocktest.From(at)) })
	}
}

func documentedExamplesAgree(t *testing.T, made time.Time, clock func() time.Time) {
	t.Helper()
	address := startDemoAt(t, made, clock, false)
	key := demoKey(t, address, domain.DateOf(clock()))
	checks := map[string]bool{}
	for program, file := range map[string]string{
		"python3": "../../docs/analysts.py", "Rscript": "../../docs/analysts.R",
	} {
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
