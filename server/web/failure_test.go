package web

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/seed"
	"loftet/server/store/faulttest"
)

// logged collects what is logged while a test runs, which must not be parallel.
type logged struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logged) Write(text []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(text)
}

// errors are the lines about what failed, since the last call.
func (l *logged) errors() (lines []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for line := range strings.Lines(l.text.String()) {
		if strings.Contains(line, "level=ERROR") {
			lines = append(lines, line)
		}
	}
	l.text.Reset()
	return lines
}

func listen(t *testing.T) *logged {
	t.Helper()
	l, before := &logged{}, slog.Default()
	slog.SetDefault(slog.New(Log(slog.NewTextHandler(l, nil))))
	t.Cleanup(func() { slog.SetDefault(before) })
	return l
}

func TestWhatFailsIsSaidAndItsCauseLoggedOnce(t *testing.T) {
	site, engine := newFaultyDemo(t, began, clocktest.Now, true)
	server := httptest.NewServer(site.Handler())
	t.Cleanup(server.Close)
	officer := signedIn(t, server.URL, "polis")
	coordinator := signedIn(t, server.URL, "samordnare")
	ask := func(authorization, query string, variables any) (*http.Response, string) {
		t.Helper()
		body := map[string]any{"query": query, "variables": variables}
		response, answer := get(
			t, http.DefaultClient, http.MethodPost, server.URL+"/graphql", body, "Authorization", authorization,
		)
		text, err := json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		return response, string(text)
	}
	log := listen(t)
	causes := func(response *http.Response) {
		t.Helper()
		lines := log.errors()
		if len(lines) != 1 || !strings.Contains(lines[0], "faulttest") ||
			!strings.Contains(lines[0], response.Header.Get("X-Request-Id")) {
			t.Errorf("%d lines: %s", len(lines), lines)
		}
	}

	engine.Fail(faulttest.Fault{Way: faulttest.Away, Calls: faulttest.Writes})
	activities := []any{}
	for _, id := range []string{
		"0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b01", "0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b02",
	} {
		did := clocktest.Now().Add(-time.Hour).UTC().Format(time.RFC3339)
		activities = append(activities, map[string]any{
			"id": id, "area": seed.DemoArea, "type": "TRAFFIC_CHECK", "occurredAt": did, "recordedAt": did,
			"place": map[string]string{"name": "Vidsel"}, "participating": []string{},
			"details": map[string]any{"trafficCheck": map[string]any{"vehiclesChecked": 1}},
		})
	}
	_, handedIn := ask(officer,
		`mutation($b: ActivityBatch!) { activitiesSubmit(batch: $b) { results { outcome } } }`,
		map[string]any{"b": map[string]any{
			"deviceId": "phone", "sentAt": clocktest.Now().UTC().Format(time.RFC3339), "clientVersion": "0.1.0",
			"waiting": map[string]int{"count": 2}, "activities": activities,
		}})
	if strings.Count(handedIn, "TRY_LATER") != 2 {
		t.Error(handedIn)
	}
	if lines := log.errors(); len(lines) == 0 || !strings.Contains(lines[0], "faulttest") {
		t.Errorf("%s", lines)
	}
	response, problem := ask(coordinator, `mutation($id: ID!, $input: ProblemInput!) {
		problemSave(id: $id, input: $input) { userErrors { message } } }`, map[string]any{
		"id": "0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b03", "input": map[string]any{
			"area": seed.DemoArea, "title": "Buskörning i centrum", "description": "Bilar kör fort på kvällarna.",
			"raisedOn": "2025-06-01", "theme": "TRAFFIC",
		},
	})
	if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" ||
		!strings.Contains(problem, "UNAVAILABLE") || strings.Contains(problem, "faulttest") {
		t.Errorf("%d %s", response.StatusCode, problem)
	}
	causes(response)
	response, _ = get(t, http.DefaultClient, http.MethodGet, server.URL+"/readyz", nil)
	if response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("while writes fail /readyz says %d", response.StatusCode)
	}
	causes(response)

	engine.Fail(faulttest.Fault{Way: faulttest.Away})
	response, page := ask("", `{ pledges(area: "2560") { nodes { id } } youSaidWeDid(area: "2560") { theme }
		currentPledge(area: "2560") { title } b: pledges(area: "2581") { nodes { id } } }`, nil)
	if strings.Contains(page, "INTERNAL") || !strings.Contains(page, "UNAVAILABLE") {
		t.Error(page)
	}
	if lines := log.errors(); len(lines) > 5 {
		t.Errorf("%d lines for one page: %s", len(lines), lines)
	}
	_ = response
	engine.Heal()
	for range 100 { // the answer may be a second old
		if response, _ = get(
			t, http.DefaultClient, http.MethodGet, server.URL+"/readyz", nil,
		); response.StatusCode == 200 {
			break
		}
		signedIn(t, server.URL, "chef") // a write that succeeds
		time.Sleep(20 * time.Millisecond)
	}
	if response.StatusCode != 200 {
		t.Errorf("when all is well again /readyz says %d", response.StatusCode)
	}
}

func TestNoCallWaitsLongerThanItsDeadlineForASilentDatabase(t *testing.T) {
	t.Parallel()
	site, engine := newFaultyDemo(t, began, clocktest.Now, true)
	server := httptest.NewServer(site.Handler())
	t.Cleanup(server.Close)
	officer := signedIn(t, server.URL, "polis")
	engine.Fail(faulttest.Fault{Way: faulttest.Silent})
	t.Cleanup(func() { engine.Heal() })
	ctx, cancel := context.WithTimeout(t.Context(), 9*time.Second)
	defer cancel()
	var waiting sync.WaitGroup
	for _, call := range []struct{ method, path, body string }{
		{"POST", "/graphql", `{"query": "{ me { username } activities { totalCount } }"}`},
		{"POST", "/auth/sign-in", `{"username": "falt", "password": "` + seed.DemoPassword + `"}`},
		{"POST", "/auth/refresh", ``},
		{"POST", "/auth/sign-out", ``},
		{"GET", "/app-config.json", ``},
		{"GET", "/readyz", ``},
		{"GET", "/export/activities.csv", ``},
	} {
		waiting.Go(func() {
			request, err := http.NewRequestWithContext(
				ctx, call.method, server.URL+call.path, strings.NewReader(call.body),
			)
			if err != nil {
				t.Error(err)
				return
			}
			request.Header.Set("Content-Type", "application/json")
			request.Header.Set("Authorization", officer)
			response, err := http.DefaultClient.Do(request)
			if err != nil {
				t.Errorf("%s: %v", call.path, err)
				return
			}
			_ = response.Body.Close()
			// who has no cookie has nothing to ask the database about
			if response.StatusCode < 500 && !strings.HasPrefix(call.path, "/auth/re") && call.path != "/auth/sign-out" {
				t.Errorf("%s: %d", call.path, response.StatusCode)
			}
		})
	}
	waiting.Wait()
}

// A reader that takes nothing must not keep the program from ending in order.
func TestStoppingInTheMiddleOfALongDownloadEndsInOrder(t *testing.T) {
	t.Parallel()
	site := newDemo(t, began, clocktest.Now, true)
	site.patience = 100 * time.Millisecond
	ctx, stop := context.WithCancel(t.Context())
	addr, ended := make(chan string, 1), make(chan error, 1)
	go func() { ended <- listenAndServe(ctx, site, func(at string) { addr <- at }) }()
	at := <-addr
	connection, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", at)
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	// A request whose body is still on its way is under way as a download is.
	if _, err := connection.Write([]byte("POST /graphql HTTP/1.1\r\nHost: " + at +
		"\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")); err != nil {
		t.Fatal(err)
	}
	time.Sleep(50 * time.Millisecond)
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it does not end")
	}
}
