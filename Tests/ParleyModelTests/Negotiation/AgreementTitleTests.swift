import ParleyModel
import Testing

@Suite struct AgreementTitleTests {
  @Test func `an agreement goes by the workspace's word for it`() {
    var workspace = Workspace(title: "", money: "JPY bn", parties: [])
    #expect(workspace.title(ofAgreement: 2).text == "2nd agreement")
    workspace.agreementName = "SMA"
    #expect(workspace.title(ofAgreement: 12).text == "12th SMA")
    #expect(workspace.agreementWord.text == "SMA")
  }
}
