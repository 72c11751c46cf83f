package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/clocktest"
	"loftet/server/seed"
)

// asProgram in the environment makes the test binary be the program, so that a test can kill a real
// process.
const asProgram = "LOFTET_TEST_AS_PROGRAM=1"

func TestMain(m *testing.M) {
	if !strings.Contains(strings.Join(os.Environ(), "\n"), asProgram) {
		os.Exit(m.Run())
	}
	p := &program{
		args: os.Args[1:], environ: os.Environ(), stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr,
		now: clocktest.Now,
	}
	os.Exit(p.run(context.Background()))
}

// startProcess starts the demo as a process of its own, with more in its environment, and returns
// it with its address.
func startProcess(t *testing.T, data string, environ ...string) (*exec.Cmd, string) {
	t.Helper()
	command := exec.CommandContext(t.Context(), os.Args[0], "demo", "--empty", "--addr", "127.0.0.1:0", "--data", data)
	command.Env = append(append(os.Environ(), asProgram), environ...)
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if _, address, ok := strings.Cut(lines.Text(), "svarar på "); ok {
			return command, address
		}
	}
	t.Fatal("the server did not start")
	return nil, ""
}

// phone is a phone that hands activities in and remembers what was acknowledged.
type phone struct {
	base, token string
	mu          sync.Mutex
	refs        map[string]string // by id
}

// didAt is when everything that is sent happened.
var didAt = clocktest.Now().Add(-time.Hour).UTC().Format(time.RFC3339)

// send hands one activity in. What is not acknowledged is no failure: it is sent again later.
func (p *phone) send(ctx context.Context, id string) (outcome string) {
	now := clocktest.Now().UTC()
	activity := map[string]any{
		"id": id, "area": seed.DemoArea, "type": "TRAFFIC_CHECK", "occurredAt": didAt, "recordedAt": didAt,
		"place": map[string]string{
			"name": "Vidsel",
		}, "participating": []string{}, "details": map[string]any{"trafficCheck": map[string]any{"vehiclesChecked": 1}},
	}
	body, err := json.Marshal(map[string]any{
		"query": `mutation($b: ActivityBatch!) { activitiesSubmit(batch: $b) { results { id outcome ref } } }`,
		"variables": map[string]any{"b": map[string]any{
			"deviceId": "phone", "sentAt": now.Format(time.RFC3339), "clientVersion": "0.1.0",
			"waiting": map[string]int{"count": 1}, "activities": []any{activity},
		}},
	})
	if err != nil {
		return err.Error()
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.base+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		return err.Error()
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+p.token)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return "no answer"
	}
	defer response.Body.Close()
	var answer struct {
		Data struct {
			ActivitiesSubmit struct {
				Results []struct{ ID, Outcome, Ref string }
			}
		}
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil ||
		len(answer.Data.ActivitiesSubmit.Results) != 1 {
		return "no answer"
	}
	result := answer.Data.ActivitiesSubmit.Results[0]
	if result.ID == id && (result.Outcome == "ACCEPTED" || result.Outcome == "DUPLICATE") {
		p.mu.Lock()
		defer p.mu.Unlock()
		if before, known := p.refs[id]; known && before != result.Ref {
			return fmt.Sprintf("the reference was %s and is %s", before, result.Ref)
		}
		p.refs[id] = result.Ref
	}
	return result.Outcome
}

func (p *phone) signIn(t *testing.T) {
	t.Helper()
	p.token = strings.TrimPrefix(signedIn(t, p.base, "polis"), "Bearer ")
}

// Of the failures that the field app survives (pwa/test/failure), this is the one whose subject is
// the server.
func TestFailure37AServerKilledWhile500SubmissionsRunLosesNoneAndDoublesNone(t *testing.T) {
	t.Parallel()
	const submissions, atOnce = 500, 16
	data := filepath.Join(t.TempDir(), "demo")
	server, base := startProcess(t, data)
	p := &phone{base: base, refs: map[string]string{}}
	p.signIn(t)

	ids := make([]string, submissions)
	for i := range ids {
		ids[i] = uuid.NewString()
	}
	var killing sync.Once
	waiting := make(chan string, submissions)
	for _, id := range ids {
		waiting <- id
	}
	close(waiting)
	var group sync.WaitGroup
	for range atOnce {
		group.Go(func() {
			for id := range waiting {
				p.send(t.Context(), id)
				p.mu.Lock()
				half := len(p.refs) >= submissions/3
				p.mu.Unlock()
				if half {
					killing.Do(func() { _ = server.Process.Kill() })
				}
			}
		})
	}
	group.Wait()
	_ = server.Wait()
	acknowledged := len(p.refs)
	if acknowledged < submissions/3 || acknowledged == submissions {
		t.Fatalf("%d of %d were acknowledged: the server was not killed in the middle", acknowledged, submissions)
	}

	began := time.Now()
	server, p.base = startProcess(t, data)
	t.Logf(
		"%d acknowledged before SIGKILL; the server answers again after %v",
		acknowledged,
		time.Since(began).Round(time.Millisecond),
	)
	p.signIn(t)
	known := make(map[string]bool, acknowledged)
	for id := range p.refs {
		known[id] = true
	}
	for _, id := range ids {
		outcome := p.send(t.Context(), id)
		if known[id] && outcome != "DUPLICATE" || outcome != "ACCEPTED" && outcome != "DUPLICATE" {
			t.Errorf("%s, acknowledged before: %v, is answered %s", id, known[id], outcome)
		}
	}
	_, list := post(
		t, p.base+"/graphql", "Bearer "+p.token, map[string]string{"query": `{ activities { totalCount } }`},
	)
	if total := list["data"].(map[string]any)["activities"].(map[string]any)["totalCount"]; total != float64(
		submissions,
	) {
		t.Errorf("%v activities, want %d", total, submissions)
	}
	_ = server.Process.Kill()
	_ = server.Wait()
}
