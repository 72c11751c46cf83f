package web

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// LibreOffice may be missing on a machine: then there is nothing to open the workbooks with, and
// the log says so.
func TestWorkbooksOpenInLibreOfficeAsWhatTheFilesSay(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Log("soffice is not here, so no workbook is opened")
		return
	}
	address, folder := startDemo(t, false), t.TempDir()
	coordinator := signedIn(t, address, "samordnare")
	convert := []string{
		"-env:UserInstallation=file://" + folder + "/profile",
		"--headless",
		"--convert-to",
		"csv:Text - txt - csv (StarCalc):44,34,76",
		"--outdir",
		folder,
	}
	for name := range exports {
		status, workbook, _ := fetch(t, address+"/export/"+name+".xlsx", coordinator)
		file := filepath.Join(folder, name+".xlsx")
		if err := os.WriteFile(file, []byte(workbook), 0o600); err != nil || status != 200 {
			t.Fatal(status, err)
		}
		convert = append(convert, file)
	}
	if text, err := exec.CommandContext(t.Context(), office, convert...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	for name := range exports {
		_, own, _ := fetch(t, address+"/export/"+name+".csv", coordinator)
		opened, err := os.ReadFile(filepath.Join(folder, name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		got, want := rowsOf(t, string(opened)), rowsOf(t, strings.TrimPrefix(own, "\ufeff"))
		if len(got) != len(want) || len(got) < 2 {
			t.Errorf("%s: %d rows, the file has %d", name, len(got), len(want))
			continue
		}
		for i, row := range want {
			for j, cell := range row {
				row[j] = asShown(cell)
			}
			if !slices.Equal(got[i], row) {
				t.Fatalf("%s, row %d:\n%q\nthe file has\n%q", name, i, got[i], row)
			}
		}
	}
}

func rowsOf(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// asShown is a cell of a CSV file as a spreadsheet shows it.
func asShown(cell string) string {
	if at, err := time.Parse(time.RFC3339, cell); err == nil {
		return at.Format("2006-01-02 15:04")
	}
	if cell == "true" || cell == "false" {
		return strings.ToUpper(cell)
	}
	return cell
}
