package graph_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"loftet/graph"
	"loftet/server/domain"
)

// stream is an open subscription.
type stream struct {
	t        testing.TB
	response *http.Response
	lines    *bufio.Scanner
}

// listen opens a stream as somebody.
func (a *api) listen(username, area string) *stream {
	a.t.Helper()
	return a.listenWith(a.token(username), area)
}

func (a *api) listenWith(token, area string) *stream {
	a.t.Helper()
	body, err := json.Marshal(
		map[string]any{"query": operationNamed(a.t, "Changed"), "variables": map[string]any{"area": area}},
	)
	if err != nil {
		a.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(a.t.Context(), time.Minute) // a stream that says nothing fails its test
	a.t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, a.url, strings.NewReader(string(body)))
	if err != nil {
		a.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		a.t.Fatal(err)
	}
	a.t.Cleanup(func() { _ = response.Body.Close() })
	return &stream{a.t, response, bufio.NewScanner(response.Body)}
}

// event reads the next event, pings left out: "next" with its data, "complete", or nothing when the
// stream has ended.
func (s *stream) event() (name string, data map[string]any) {
	s.t.Helper()
	for s.lines.Scan() {
		line := s.lines.Text()
		if after, ok := strings.CutPrefix(line, "event: "); ok {
			name = after
		}
		if after, ok := strings.CutPrefix(line, "data:"); ok {
			if after = strings.TrimSpace(after); after != "" {
				if err := json.Unmarshal([]byte(after), &data); err != nil {
					s.t.Fatalf("%s: %v", line, err)
				}
			}
			return name, data
		}
	}
	return "", nil
}

// change reads the next signal.
func (s *stream) change() map[string]any {
	s.t.Helper()
	name, data := s.event()
	if name != "next" {
		s.t.Fatalf("event %q %v", name, data)
	}
	payload, _ := data["data"].(map[string]any)
	change, _ := payload["changed"].(map[string]any)
	return change
}

func (s *stream) close() { _ = s.response.Body.Close() }

func TestAWriteIsToldOnceToThoseWhoListenInItsArea(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	here, there := a.listen("samordnare", alvsbyn), a.listen("pitea", "2581")
	if got := here.response.Header.Get("Content-Type"); !strings.HasPrefix(got, "text/event-stream") ||
		here.response.StatusCode != 200 {
		t.Fatalf("%d %s", here.response.StatusCode, got)
	}
	id := a.accept("polis", trafficCheck())
	if c := here.change(); c["noun"] != "ACTIVITY" || c["id"] != id || c["at"] == nil || len(c) != 3 {
		t.Errorf("a new activity: %v", c)
	}
	if c := here.change(); c["noun"] != "DEVICE" {
		t.Errorf("the phone's report: %v", c)
	}
	a.confirm(id)
	if c := here.change(); c["noun"] != "ACTIVITY" || c["id"] != id {
		t.Errorf("the review: %v", c)
	}
	a.service.EndSubscriptions()
	if name, _ := here.event(); name != "complete" {
		t.Errorf("a stream that ends: %q", name)
	}
	if name, data := there.event(); name != "complete" {
		t.Errorf("the neighbours heard %q %v", name, data)
	}
}

func TestOnlyStaffOfTheAreaListen(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, c := range []struct {
		username, area string
		code           domain.Code
	}{{"", alvsbyn, domain.Unauthenticated}, {"admin", "2581", domain.NotFound}, {"pitea", alvsbyn, domain.NotFound}} {
		name, data := a.listen(c.username, c.area).event()
		if text, _ := json.Marshal(data); name != "next" || !strings.Contains(string(text), string(c.code)) {
			t.Errorf("%q in %s: %s %s", c.username, c.area, name, text)
		}
	}
	refused := a.listenWith("forged", alvsbyn)
	if refused.response.StatusCode != 401 ||
		!strings.HasPrefix(refused.response.Header.Get("Content-Type"), "application/json") {
		t.Errorf("a forged token: %d", refused.response.StatusCode)
	}
	plain := a.do("samordnare", "Changed", map[string]any{"area": alvsbyn})
	if plain.status != http.StatusNotAcceptable {
		t.Errorf("a subscription without a stream: %d %s", plain.status, plain.text)
	}
}

func TestAUserHasThreeStreamsAndAnotherOnceOneIsClosed(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	first := a.listen("samordnare", alvsbyn)
	a.listen("samordnare", alvsbyn)
	a.listen("samordnare", alvsbyn)
	_, data := a.listen("samordnare", alvsbyn).event()
	if text, _ := json.Marshal(data); !strings.Contains(string(text), "RATE_LIMITED") {
		t.Errorf("a fourth: %s", text)
	}
	first.close()
	for range 1000 { // the server learns of a closed connection in its own time
		s := a.listen("samordnare", alvsbyn)
		id := a.accept("polis", trafficCheck())
		if name, data := s.event(); name == "next" && data["errors"] == nil {
			if c := data["data"].(map[string]any)["changed"].(map[string]any); c["id"] != id {
				t.Errorf("another after one was closed: %v", c)
			}
			return
		}
		s.close()
	}
	t.Error("no stream is let in after one was closed")
}

func TestAStreamEndsWithWhatLetItIn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	quick := httptest.NewServer(graph.NewHandler(a.service, false).PingEvery(5 * time.Millisecond))
	t.Cleanup(quick.Close)
	secret, id := a.key("analytiker", tokenInput())
	api := &api{t: t, url: quick.URL, service: a.service, tokens: map[string]string{}}
	s := api.listenWith(secret, alvsbyn)
	if !s.lines.Scan() || s.lines.Text() != ":" {
		t.Fatalf("no ping: %q", s.lines.Text())
	}
	a.query("analytiker", `mutation { apiTokenRevoke(id: "`+id+`") { apiToken { id } } }`, nil).succeeds()
	if name, _ := s.event(); name != "complete" {
		t.Errorf("after the key was taken back: %q", name)
	}
}

// slowWriter is a connection whose reader never reads: it takes what its buffer holds, then fails
// as a deadline does.
type slowWriter struct {
	http.ResponseWriter
	left int
}

func (w *slowWriter) Write(p []byte) (int, error) {
	if w.left -= len(p); w.left < 0 {
		return 0, os.ErrDeadlineExceeded
	}
	return w.ResponseWriter.Write(p)
}

func (w *slowWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func TestAReaderThatDoesNotReadIsCut(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	ended := make(chan struct{})
	handler := graph.NewHandler(a.service, false)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		handler.ServeHTTP(&slowWriter{w, 300}, r)
		close(ended)
	}))
	t.Cleanup(server.Close)
	slow := &api{t: t, url: server.URL, service: a.service, tokens: map[string]string{}}
	s := slow.listen("chef", alvsbyn)
	for range 5 {
		a.accept("polis", trafficCheck())
	}
	select {
	case <-ended:
	case <-time.After(30 * time.Second):
		t.Fatal("the stream goes on")
	}
	if _, err := io.Copy(io.Discard, s.response.Body); err != nil {
		t.Logf("the reader sees %v", err)
	}
}

// Whoever is shut out, signed out or given other duties on one server hears no more on any other,
// long before the stream would ask for itself.
func TestAStreamOnAnotherServerEndsAtOnceWithWhatLetItIn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	other := a.beside()
	ctx, stop := context.WithCancel(t.Context())
	watched := make(chan struct{})
	go func() { defer close(watched); other.service.Watch(ctx) }()
	defer func() { stop(); <-watched }()
	secret, key := a.key("analytiker", tokenInput())
	duties := map[string]any{"username": "falt", "role": "ANALYST", "party": "MUNICIPALITY", "areas": []any{alvsbyn}}
	stays := other.listen("kommunchef", alvsbyn)
	for name, c := range map[string]struct {
		stream *stream
		call   string
		values map[string]any
	}{
		"an account that is shut": {
			other.listen("samordnare", alvsbyn), `mutation { userDisable(id: "` +
				a.accountID("samordnare") + `", reason: "Slutat") { endedSessions } }`, nil,
		},
		"other duties": {
			other.listen("falt", alvsbyn),
			`mutation($in: UserInput!) { userSave(id: "` +
				a.accountID("falt") + `", revision: 1, input: $in) { userErrors { message } } }`,
			map[string]any{"in": duties},
		},
		"a key that is taken back": {
			other.listenWith(secret, alvsbyn), `mutation { apiTokenRevoke(id: "` +
				key + `") { userErrors { message } } }`, nil,
		},
		"sign-ins that are ended": {
			other.listen("admin", alvsbyn), `mutation { sessionEnd(userId: "` +
				a.accountID("admin") + `") { userErrors { message } } }`, nil,
		},
	} {
		began := time.Now()
		a.query("admin", c.call, c.values).succeeds().hasNot(`"message"`)
		for event := "next"; event != "complete"; {
			if event, _ = c.stream.event(); event == "" {
				t.Fatalf("%s: the stream broke off", name)
			}
		}
		if took := time.Since(began); took > 10*time.Second { // it asks every second; by itself it would after 20
			t.Errorf("%s: heard for %s", name, took)
		}
	}
	id := a.accept("polis", trafficCheck())
	for c := stays.change(); c["id"] != id; c = stays.change() {
	}
}
